import ts from 'typescript';

/** What a pure package may not know of: the page, the clock, chance. */
const worldly = new Set(
  (
    'document window navigator self location customElements getComputedStyle matchMedia requestAnimationFrame ' +
    'ResizeObserver IntersectionObserver MutationObserver HTMLElement Element localStorage sessionStorage ' +
    'OffscreenCanvas performance fetch setTimeout setInterval process crypto'
  ).split(' '),
);
const measuring = new Set(['getBBox', 'getBoundingClientRect', 'getComputedTextLength', 'measureText', 'getContext']);
const hostWords = new Set(['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']);

/**
 * What makes a file of `data`, `layout` or `marks` impure: globals of the page, measuring in the page, the host's
 * `Intl` (only its Segmenter is the same everywhere), the clock, chance, and module-level `let`.
 *
 * @param {string} path for the messages
 * @param {string} text
 * @returns {string[]}
 */
export function impurities(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const declared = declaredNames(file);
  const findings = [];
  const add = (node, what) => {
    findings.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} uses ${what}.`);
  };
  const visit = node => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && isReference(node) && !declared.has(node.text) && worldly.has(node.text)) {
      add(node, node.text);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const [of, name] = [node.expression.getText(), node.name.text];
      if (measuring.has(name) || hostWords.has(name)) add(node, name);
      if (of === 'Intl' && name !== 'Segmenter') add(node, `Intl.${name}`);
      if (of === 'Date' && name === 'now') add(node, 'Date.now');
      if (of === 'Math' && name === 'random') add(node, 'Math.random');
    }
    const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
    if (isDate && !node.arguments?.length) add(node, 'the clock by Date()');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...findings, ...moduleLets(path, file)];
}

function moduleLets(path, file) {
  return file.statements
    .filter(node => ts.isVariableStatement(node) && !(node.declarationList.flags & ts.NodeFlags.Const))
    .filter(node => !node.modifiers?.some(modifier => modifier.kind === ts.SyntaxKind.DeclareKeyword))
    .map(node => `${path}: module-level ${node.getText().slice(0, 60)}`);
}

function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  const names = ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent);
  return !names && !ts.isPropertyDeclaration(parent);
}

function declaredNames(file) {
  const names = new Set();
  const visit = node => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/**
 * Templates with a `style` attribute, which strict policies block (Firefox: static ones too).
 *
 * @param {string} path for the messages
 * @param {string} text
 * @returns {string[]}
 */
export function styleAttributes(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const findings = [];
  const visit = node => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      const pieces = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(span => span.literal)]
        : [template];
      if (pieces.some(piece => /(^|\s)style\s*=/.test(piece.text))) {
        findings.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} has a style attribute.`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}
