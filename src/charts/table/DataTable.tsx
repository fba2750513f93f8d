import type { TableModel } from "./model.ts";

/** Players as column headers, metrics as row headers; static, so every renderer shows the same table. */
export function DataTable({ model }: { readonly model: TableModel }) {
  return (
    <table className="data-table">
      <caption>{model.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{model.corner}</th>
          {model.players.map(({ short, club }, slot) => (
            <th scope="col" key={slot}>
              {short} <small>{club}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ id, title, cells }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {cells.map((cell, slot) => (
              <td key={slot} colSpan={cells.length < model.players.length ? model.players.length : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
