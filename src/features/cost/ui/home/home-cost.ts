import type { Locale } from '#platform/i18n/core/locale.ts';
import { assess, type Work } from '../../core/assess.ts';
import { answer, curveEnd } from './curve.ts';

/** The home page's slider: its thumb moves along the axis of the chart above it. */
class HomeCost extends HTMLElement {
  connectedCallback(): void {
    const work: Work = JSON.parse(this.dataset['work'] ?? '');
    const locale = this.dataset['locale'] as Locale;
    const slider = this.querySelector('input');
    const plot = this.querySelector<HTMLElement>('.plot');
    const people = this.querySelector('[data-people]');
    const verdict = this.querySelector('[data-verdict]');
    if (!slider || !plot || !people || !verdict) return;
    const show = (): void => {
      const now = { ...work, tokensM: slider.valueAsNumber };
      const state = answer(now, locale);
      // Without tokens the formula gives one person, while the line begins at the multiplier: the dot stays on the line.
      const onLine = assess({ ...now, tokensM: Math.max(now.tokensM, Number.MIN_VALUE) }).people;
      this.style.setProperty('--share', String(now.tokensM / curveEnd));
      plot.style.setProperty('--up', `${((work.multiplier - onLine) / (work.multiplier - 1)) * 100}%`);
      people.textContent = state.people;
      verdict.textContent = state.verdict;
    };
    slider.addEventListener('input', show);
    // A browser may restore the slider where it stood when the visitor left.
    if (slider.valueAsNumber !== work.tokensM) show();
  }
}

customElements.define('home-cost', HomeCost);
