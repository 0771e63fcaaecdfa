"use client";

import { useRef } from "react";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { Messages } from "@/lib/i18n/messages";

export type TickedOpr = { readonly id: string; readonly code: string; readonly name: string; readonly office: string };

type Props = { readonly oprs: readonly TickedOpr[]; readonly texts: Messages["assignments"] };

const BOX = "size-5 accent-accent";

/** Which organisations pass: all, until one is unticked. The boxes are the browser's own, and work without JavaScript. */
export const TickTable = ({ oprs, texts }: Props) => {
  const body = useRef<HTMLTableSectionElement>(null);
  const tickAll = (checked: boolean) => {
    for (const box of body.current?.querySelectorAll("input") ?? []) box.checked = checked;
  };
  return (
    <Table label={texts.bulk.will}>
      <thead>
        <tr>
          <HeadCell>
            <input
              type="checkbox"
              defaultChecked
              aria-label={texts.bulk.tick}
              className={BOX}
              onChange={(event) => tickAll(event.currentTarget.checked)}
            />
          </HeadCell>
          <HeadCell>{texts.columns.opr}</HeadCell>
          <HeadCell>{texts.columns.oficina}</HeadCell>
        </tr>
      </thead>
      <tbody ref={body}>
        {oprs.map((opr) => (
          <tr key={opr.id}>
            <Cell>
              <input
                type="checkbox"
                name="opr"
                value={opr.id}
                defaultChecked
                aria-labelledby={`opr-${opr.id}`}
                className={BOX}
              />
            </Cell>
            <RowHead>
              <span id={`opr-${opr.id}`}>
                {opr.name} <span className="text-muted">{opr.code}</span>
              </span>
            </RowHead>
            <Cell>{opr.office}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
