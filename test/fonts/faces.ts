/**
 * Faces that readers may have, for tests in browsers: the one with the widths of Arial, a wide sans-serif, a wide serif
 * and a condensed face. They come with the packages of the repository, so that no test depends on what is installed.
 */

interface Face {
  /** Address of the file of a weight. */
  readonly file: (weight: Weight) => string;
  readonly weights: readonly Weight[];
}
type Weight = '400' | '700' | '100 900';

const modules = '/node_modules';
const styles: Readonly<Record<string, string>> = { '400': '400Regular', '700': '700Bold' };

const faces = {
  Arimo: {
    file: weight => `${modules}/@expo-google-fonts/arimo/${styles[weight]}/Arimo_${styles[weight]}.ttf`,
    weights: ['400', '700'],
  },
  'DejaVu Sans': {
    file: weight => `${modules}/@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`,
    weights: ['400', '700'],
  },
  'DejaVu Serif': {
    file: weight => `${modules}/@fontsource/dejavu-serif/files/dejavu-serif-latin-${weight}-normal.woff2`,
    weights: ['400', '700'],
  },
  'Roboto Condensed': {
    file: () => `${modules}/@fontsource-variable/roboto-condensed/files/roboto-condensed-latin-wght-normal.woff2`,
    weights: ['100 900'],
  },
} as const satisfies Readonly<Record<string, Face>>;

export type FaceName = keyof typeof faces;
export const faceNames = Object.keys(faces) as readonly FaceName[];

/**
 * Gives a page a face, loaded when this resolves.
 *
 * @param document of the page, or of a frame in it
 * @param family the name under which styles find it. With the first name of a list of fonts, such as `Helvetica Neue`,
 *   the page is drawn as for a reader who has only this face.
 */
export async function addFace(document: Document, name: FaceName, family: string = name): Promise<void> {
  for (const face of facesOf(document, name, family)) {
    document.fonts.add(face);
    await face.load();
  }
}

/** The faces of a page that it does not have yet, one a weight. */
export function facesOf(document: Document, name: FaceName, family: string): readonly FontFace[] {
  const { FontFace } = document.defaultView as Window & typeof globalThis;
  const { file, weights }: Face = faces[name];
  return weights.map(weight => new FontFace(family, `url(${new URL(file(weight), location.origin).href})`, { weight }));
}
