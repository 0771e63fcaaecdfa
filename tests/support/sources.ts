import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { filesIn } from "./files";

const METHODS = new Set(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]);

/** Every server action written under some folders, as `file#name`; one within a function has no name of its own. */
export const actionsIn = (root: string, folders: readonly string[]): string[] =>
  filesIn(root, folders, /\.(ts|tsx|js|jsx|mjs)$/).flatMap((file) => {
    const source = parsed(root, file);
    const names = isServer(source.statements) ? exportsOf(source) : Array(inlineActions(source)).fill("(inline)");
    return names.map((name) => `${file}#${name}`);
  });

/** Every route handler, as `file#METHOD`. */
export const routesIn = (root: string): string[] =>
  filesIn(root, ["app"], /^route\.(ts|tsx|js|mjs)$/).flatMap((file) =>
    exportsOf(parsed(root, file))
      .filter((name) => METHODS.has(name))
      .map((name) => `${file}#${name}`),
  );

export const pagesIn = (root: string): string[] => filesIn(root, ["app"], /^page\.(tsx|ts|jsx|js|mdx)$/);

const parsed = (root: string, file: string) =>
  ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, true);

const isServer = (statements: readonly ts.Statement[]) =>
  statements.some(
    (one) =>
      ts.isExpressionStatement(one) && ts.isStringLiteral(one.expression) && one.expression.text === "use server",
  );

const exportsOf = (source: ts.SourceFile): string[] =>
  source.statements.flatMap((one) => {
    if (ts.isExportDeclaration(one)) return one.isTypeOnly ? [] : namesExported(one);
    if (ts.isExportAssignment(one)) return ["default"];
    if (!ts.canHaveModifiers(one) || !isExported(one)) return [];
    if (ts.isFunctionDeclaration(one)) return [one.name?.text ?? "default"];
    return ts.isVariableStatement(one) ? one.declarationList.declarations.map(({ name }) => name.getText()) : [];
  });

const isExported = (one: ts.HasModifiers) =>
  ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

const namesExported = ({ exportClause }: ts.ExportDeclaration) =>
  exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : ["*"];

function inlineActions(source: ts.SourceFile): number {
  let found = 0;
  const look = (node: ts.Node): void => {
    if (ts.isBlock(node) && isServer(node.statements)) found += 1;
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
