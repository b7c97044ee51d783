import './charts.css';
import type { Calculator } from '../calculator.ts';
import { HeadcountChart } from './HeadcountChart.tsx';
import { SalaryChart } from './SalaryChart.tsx';
import { SplitChart } from './SplitChart.tsx';

export default function Charts({ calculator }: { readonly calculator: Calculator }) {
  return (
    <>
      <HeadcountChart calculator={calculator} />
      <SalaryChart calculator={calculator} />
      <SplitChart calculator={calculator} />
    </>
  );
}
