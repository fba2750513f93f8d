import { MetricPicker, type MetricPickerProps } from "./MetricPicker.tsx";
import { PickerDialog } from "./PickerDialog.tsx";

/** The choice of metrics in a window of its own; what is ticked holds at once. */
export function MetricDialog({ onClose, ...picker }: MetricPickerProps & { readonly onClose: () => void }) {
  const { words } = picker;
  return (
    <PickerDialog title={words.say("metrics.title")} close={words.say("search.close")} onClose={onClose}>
      <MetricPicker {...picker} />
      <footer className="picker-foot">
        <button type="button" className="primary" onClick={onClose}>
          {words.say("metrics.done")}
        </button>
      </footer>
    </PickerDialog>
  );
}
