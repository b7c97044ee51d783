import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: ReactNode;
  /** What is wrong and what to do; read out as it appears, beside the control. */
  problem?: string | null;
  hint?: ReactNode;
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A label, its control, and the sentence that helps when the value does not. */
export const Field = ({ label, problem = null, hint, children }: FieldProps) => {
  const id = useId();
  const described = problem !== null || hint !== undefined ? { 'aria-describedby': `${id}-help` } : {};
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...described, ...(problem === null ? {} : { 'aria-invalid': true }) })}
      <p id={`${id}-help`} className={problem === null ? 'hint' : 'problem'} aria-live="polite">
        {problem ?? hint}
      </p>
    </div>
  );
};
