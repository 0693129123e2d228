// The two ways in which a program can stop early.

// An error that Python or PyTorch raises: its type and its text are theirs.
export class Raised extends Error {
  constructor(type, message) {
    super(message);
    this.type = type;
  }
}

// What lies outside of the subset, so that nothing is guessed: one sentence that begins with "The playground".
export class Refused extends Error {
  constructor(sentence, line) {
    super(sentence);
    this.line = line;
  }
}

export const runtime = message => new Raised("RuntimeError", message);
export const refuse = (does, line) => { throw new Refused(`The playground ${does}.`, line); };
