interface FileInputProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that chooses one file; the same file can be chosen again. */
export const FileInput = ({ label, onFile }: FileInputProps) => (
  <label className="btn line take-choose">
    {label}
    <input
      type="file"
      className="away"
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file) onFile(file);
        target.value = '';
      }}
    />
  </label>
);
