import { useEffect, useState } from 'react';
import { pageAddress } from '../../io/page-address.ts';
import type { Calculator } from '../calculator.ts';

/** What only paper needs: where the prices are from, and where the page is. */
export function Printed({ calculator }: { readonly calculator: Calculator }) {
  const { resolved, figures, messages } = calculator;
  const { name, currency, source, ...model } = resolved.model;
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(pageAddress()), []);
  const facts = [
    name,
    `${figures.price(model.in, currency)} / ${figures.price(model.out, currency)}`,
    messages.perMillion,
    messages.ledger.prices(figures.date(model.checkedOn)),
    source,
  ];
  return (
    <footer className="wrap printed">
      <p>{facts.join(' · ')}</p>
      <p>{address}</p>
    </footer>
  );
}
