import { randomInt } from "node:crypto";

// No letter or digit that can be read as another: it is copied from a screen or dictated by telephone.
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** A password nobody chose, in four groups: some 99 bits. */
export const generatePassword = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: GROUP_LENGTH }, letter).join("")).join("-");

const letter = () => ALPHABET[randomInt(ALPHABET.length)];
