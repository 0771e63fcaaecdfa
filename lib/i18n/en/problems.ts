import type { ProblemCode } from "@/lib/domain/problem";
import type { TextsOf } from "@/lib/i18n/texts";

export const problems: TextsOf<ProblemCode> = {
  sign_in: {
    refused: "The e-mail or the password does not match an active account. Check both and try again.",
    throttled: "Too many attempts; wait {minutes, plural, one {# minute} other {# minutes}}.",
  },
  session: {
    missing: "Your session has ended. Sign in again; nothing was saved.",
    not_found: "There is no such session.",
  },
  request: {
    foreign: "The request did not come from this page and was not attended. Reload the page and try again.",
    malformed: "Some data need correcting. Nothing was saved.",
  },
  role: { not_allowed: "Your role does not allow this." },
  email: {
    missing: "Write your e-mail address.",
    malformed: "Write a whole e-mail address, such as name@institution.hn.",
  },
  password: {
    missing: "Write your password.",
    short: "The password must have at least 12 characters.",
    long: "The password may have 200 characters at most.",
    common: "That password is among the first to be guessed. Choose another.",
    wrong_current: "That is not the current password.",
    differs: "It is not the same as above.",
    unchanged: "The new password is the current one. Choose another.",
  },
  user: {
    not_found: "There is no such account.",
    taken: "There is already an account with that e-mail.",
    unnamed: "Write the person's name.",
    role_unknown: "The role must be psde, oficina, central or observador.",
    office_needed: "An office account needs the code of its regional office, and no PSDE.",
    psde_needed: "A PSDE account needs the code of its PSDE, and no office.",
    place_unneeded: "This role has neither office nor PSDE.",
    already_disabled: "The account was already disabled.",
    not_disabled: "The account was already active.",
    last_central:
      "It is the last active account of the central unit. Create or enable another before disabling it or changing its role.",
    disabled: "The account is disabled.",
  },
  office: { not_found: "There is no regional office with that code." },
  psde: { not_found: "There is no PSDE with that code." },
  assignment: {
    same_psde: "That PSDE accompanies it already on that date.",
    nothing_to_end: "No PSDE accompanies it on that date: the office attends it already.",
    set_changed:
      "While you were looking, an assignment of this PSDE changed. See again what will happen before you confirm.",
    none_ticked: "Tick at least one organisation.",
  },
  pn: {
    not_found: "There is no business plan with that code.",
    cancelled: "The plan is cancelled.",
    closed: "The plan is closed already. The central unit can annul the closing.",
    not_closed: "The plan is not closed: there is no closing to annul.",
  },
  disbursement: {
    not_found: "The plan has no disbursement with that number.",
    number_taken: "The plan already has a disbursement with that number. The next one is {next}.",
    reversed: "The disbursement is reversed: it no longer changes.",
    before_credit: "The reversal cannot come before the credit ({credited}).",
    after_cancellation: "The plan was cancelled on {cancelled}: there can be no later disbursement.",
  },
  year: {
    malformed: "The year must be written with four digits.",
    future: "The year {year} has not begun: there is no report to show.",
  },
  known_on: {
    malformed: "The date must be written as YYYY-MM-DD. What is known up to now is shown.",
    future: "What will be approved after today is not known yet. What is known up to now is shown.",
  },
  row: {
    changed_meanwhile:
      "While you were typing, {who} changed this ({when}): {what}. What you typed is still here: check it, and save again if it holds.",
    overlap: "The dates cross another period ({other}). Check them: two periods cannot cross.",
  },
  field: {
    required: "This is missing.",
    too_long: "This is too long.",
    not_a_number: "Write a whole number, without signs.",
    not_a_date: "Write the whole date.",
    unknown_choice: "Choose one of the options.",
  },
  code: { taken: "That code exists already. Use another." },
  date: {
    future: "The date cannot be later than today.",
    end_before_start: "The end cannot be earlier than the start.",
  },
  money: {
    malformed: "Write an amount in lempiras, with two decimals at the most.",
    zero: "The amount must be more than zero.",
  },
  rtn: { malformed: "An RTN has 14 digits." },
  opr: {
    not_found: "There is no organisation with that code.",
    merged: "That organisation was merged into another: use the code of the one that stayed.",
    youth_over_members: "The young are counted among the women and men: they cannot be more.",
  },
  ally: {
    not_found: "There is no ally with that code.",
    kind_fixed: "The kind cannot change: a submitted document already names this ally.",
    merged: "That ally was merged into another: use the code of the one that stayed.",
  },
  chain: { not_found: "There is no value chain with that code." },
  window: { not_found: "There is no window with that number." },
  merge: {
    itself: "It is the same code: write that of the other record.",
    unknown: "No record has that code. Check it and look again.",
    already: "That record was already merged into another and cannot be merged again.",
    rtn_differs:
      "Their RTNs differ ({from} and {into}): they do not seem to be the same. If one is misspelt, correct it first on its page.",
    kind_differs:
      "Their kinds differ ({from} and {into}), and the documents that name them would count otherwise. Correct the kind first, if it can still change.",
    changed_meanwhile:
      "Something changed since what will move was shown. Nothing was merged: look at the list again and confirm.",
  },
  import: {
    not_found: "There is no such import.",
    not_waiting: "This import no longer waits for a decision: see what became of it.",
    changed: "What would be written is no longer what you saw. Look again before you confirm.",
    interrupted:
      "It could not be finished after several attempts; nothing was written. Upload the workbook again, and if it happens again tell whoever runs the system.",
    column_missing: "In the sheet {sheet}, say where “{column}” comes from: it is required.",
    nothing_mapped: "Say for at least one of our sheets which sheet of the workbook it comes from.",
  },
  upload: {
    no_workbook: "Choose the workbook to import.",
    too_big: "The file is larger than {mb} MB and was not taken. Split it.",
    broken: "The file did not arrive whole and nothing was kept. Try again.",
    no_room: "The server's disk is full; nothing of this file was kept. Tell whoever runs it.",
  },
  historical_load: {
    already_open: "The historical load is already open.",
    already_closed: "The historical load is already closed.",
  },
};
