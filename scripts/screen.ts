/** Where one step's output goes. */
export interface StepOutput {
  write(text: string): void;
  /** Nothing more comes. */
  end(): void;
}

interface Open {
  readonly name: string;
  kept: string;
}

/**
 * One screen for steps that run beside each other. The one that began first is shown as it comes; another is kept back,
 * and shown whole when it has ended or when it has become the first.
 */
export class Screen {
  readonly #show: (text: string) => void;
  readonly #open: Open[] = [];
  #isAtLineStart = true;

  constructor(show: (text: string) => void) {
    this.#show = show;
  }

  open(name: string): StepOutput {
    const own: Open = { name, kept: '' };
    this.#open.push(own);
    return {
      write: (text) => {
        if (this.#open[0] === own) this.#print(text);
        else own.kept += text;
      },
      end: () => this.#end(own),
    };
  }

  #end(own: Open): void {
    const [first] = this.#open;
    this.#open.splice(this.#open.indexOf(own), 1);
    if (first && first !== own) {
      this.#print(own.kept, true);
      this.#print(`\n── ${first.name} goes on ──\n`, true);
      return;
    }
    const [next] = this.#open;
    if (!next) return;
    this.#print(next.kept, true);
    next.kept = '';
  }

  /** What one step leaves in the middle of a line does not run into what another says. */
  #print(text: string, isAnother = false): void {
    if (text === '') return;
    this.#show(isAnother && !this.#isAtLineStart ? `\n${text}` : text);
    this.#isAtLineStart = text.endsWith('\n');
  }
}
