/** How much of what is required is done, as a bar; nothing where nothing is required. */
export const Progress = ({ value, of, label }: { value: number; of: number; label: string }) =>
  of === 0 ? null : (
    <progress className="gs-progress" value={value} max={of} aria-label={label}>
      {value}/{of}
    </progress>
  );
