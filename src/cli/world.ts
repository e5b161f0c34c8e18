// What the commands see of the machine: files, environment, terminal and clock behind one interface, so that tests can lend theirs.

/** Bytes of a file, or why there are none. */
export type FileRead =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Files and folders by absolute path. Writers throw `FileFault`; readers return what they found. */
export interface Files {
  read(path: string): FileRead;
  kind(path: string): 'file' | 'folder' | 'other' | undefined;
  /** Names in a folder in code-unit order; undefined where it is no folder that can be read. */
  list(folder: string): readonly string[] | undefined;
  /** The path with every symbolic link followed; undefined where nothing is there. */
  realPath(path: string): string | undefined;
  /** Makes a folder and its parents; returns the first folder it had to make. */
  makeFolder(folder: string): string | undefined;
  /** Writes a file that must not exist yet. */
  create(path: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  /** Removes a file or an empty folder; what is not there or not empty stays without complaint. */
  remove(path: string): void;
}

/** A file operation that the machine refused: the user's folder, not our fault. */
export class FileFault extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}

/** One of the two output streams. */
export interface Stream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width in characters; 80 where it is not known. */
  readonly columns: number;
}

/** Everything outside the program. */
export interface World {
  /** Absolute path of the working folder. */
  readonly folder: string;
  /** Absolute path of the folder with this package's `templates/` and `schema/`. */
  readonly packageFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** Everything on the standard input, read to its end. */
  readStdin(): FileRead;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Tells temporary files of two running builds apart; never part of an output. */
  readonly processId: number;
  /** Milliseconds since the program started; for the progress line only. */
  elapsedMs(): number;
}
