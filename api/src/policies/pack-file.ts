import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FormData, ProcedureData } from './application-data.ts';
import type { FactCatalog, WrittenPack } from './policy-pack.ts';
import type { Regimes } from './respite-data.ts';
import type { TimeBankFile } from './timebank-data.ts';
import { PackError, POLICIES, readYaml, shapeOf, type YamlFile } from './yaml-file.ts';

/** A pack as it was read, with the way back to its lines. */
export interface PackFile extends Pick<YamlFile<WrittenPack>, 'placeOf'> {
  pack: WrittenPack;
}

/** `procedures.yaml`: the ways to apply and the forms, by name. */
export interface Procedures {
  standing: 'SAMPLE';
  note: string;
  procedures: Record<string, Omit<ProcedureData, 'code' | 'standing'> & { standing?: 'IN_FORCE' }>;
  forms: Record<string, Omit<FormData, 'code'>>;
}

/** What packs refer to by name. */
export interface PackKit {
  /** The folder it stands in, with the documents under `sources/`. */
  folder: string;
  facts: YamlFile<FactCatalog>;
  procedures: YamlFile<Procedures>;
  respite: YamlFile<Regimes>;
  timeBank: YamlFile<TimeBankFile>;
}

/** Files of the policy packs in force, in `api/policies/`. */
export const PACK_FILES = ['zhejiang.yaml', 'hangzhou.yaml', 'jingzhou.yaml', 'qinghai.yaml', 'shanghai.yaml'];

/** Made-up rules for the demo world. */
export const SAMPLE_PACK_FILE = 'sample.yaml';

const PACK = shapeOf<WrittenPack>('pack.schema.json');
const FACTS = shapeOf<FactCatalog>('facts.schema.json');
const PROCEDURES = shapeOf<Procedures>('procedures.schema.json');
const RESPITE = shapeOf<Regimes>('respite.schema.json');
const TIME_BANK = shapeOf<TimeBankFile>('timebank.schema.json');

/** Reads a pack and checks its shape. */
export const readPack = (file: string, folder = POLICIES): PackFile => readPackText(textOf(folder, file), file);

/** The same of a pack that stands in no file; `name` is what its errors call it. */
export function readPackText(text: string, name: string): PackFile {
  const { content, placeOf } = readYaml(name, text, PACK);
  return { pack: content, placeOf };
}

/** Reads what packs refer to by name, and checks its shape. */
export const readKit = (folder = POLICIES): PackKit => ({
  folder,
  facts: readFactsText(textOf(folder, 'facts.yaml'), 'facts.yaml'),
  procedures: readProceduresText(textOf(folder, 'procedures.yaml'), 'procedures.yaml'),
  respite: readRespiteText(textOf(folder, 'respite.yaml'), 'respite.yaml'),
  timeBank: readTimeBankText(textOf(folder, 'timebank.yaml'), 'timebank.yaml'),
});

export const readFactsText = (text: string, name: string): PackKit['facts'] => readYaml(name, text, FACTS);

export const readProceduresText = (text: string, name: string): PackKit['procedures'] =>
  readYaml(name, text, PROCEDURES);

export const readRespiteText = (text: string, name: string): PackKit['respite'] => readYaml(name, text, RESPITE);

export const readTimeBankText = (text: string, name: string): PackKit['timeBank'] => readYaml(name, text, TIME_BANK);

/** What a rule may ask about a person. */
export const readFacts = (): FactCatalog => readFactsText(textOf(POLICIES, 'facts.yaml'), 'facts.yaml').content;

/** The regimes of the time bank. */
export const readTimeBank = (): TimeBankFile =>
  readTimeBankText(textOf(POLICIES, 'timebank.yaml'), 'timebank.yaml').content;

export const hasSource = (source: string, folder = POLICIES): boolean =>
  existsSync(path.join(folder, 'sources', source));

/** The text of a source document, without white space: the files break lines inside words. */
export const readSource = (source: string, folder = POLICIES): string =>
  readFileSync(path.join(folder, 'sources', source), 'utf8').replace(/\s/gu, '');

function textOf(folder: string, file: string): string {
  try {
    return readFileSync(path.join(folder, file), 'utf8');
  } catch (error) {
    throw new PackError(`${file}:1: the file cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
