import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Bar, BarChart, LabelList, XAxis, YAxis } from "recharts";

function Chart() {
  const [players, setPlayers] = useState();
  useEffect(() => {
    void fetch("/figures.json")
      .then((response) => response.json())
      .then((figures) => setPlayers(figures.players));
  }, []);
  if (players === undefined) return undefined;
  return (
    <BarChart width={640} height={310} data={players} margin={{ top: 24 }}>
      <XAxis dataKey="name" />
      <YAxis />
      <Bar dataKey="value" fill="#0072B2" isAnimationActive={false}>
        <LabelList dataKey="value" position="top" />
      </Bar>
    </BarChart>
  );
}

createRoot(document.querySelector("#chart")).render(<Chart />);
