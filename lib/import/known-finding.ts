import { FAULT_CODES, type FaultCode, type Finding, NOTICE_CODES, type NoticeCode } from "./fault-codes";

const KNOWN: ReadonlySet<string> = new Set([...FAULT_CODES, ...NOTICE_CODES]);

/** Whether a stored finding has words in this program. */
export const isKnownFinding = <Row extends Finding<string>>(row: Row): row is Row & Finding<FaultCode | NoticeCode> =>
  KNOWN.has(row.code);
