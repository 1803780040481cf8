import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { validate as isUuid } from 'uuid';
import { cutOff, type SentFile, tooLarge } from './checked-file.ts';

/** The fields of a form beside its file, and what each looks like. */
export type FormFields<Name extends string = string> = Record<Name, (text: string) => boolean>;

/** The wish by which a file was sent, and an id as such. */
export const isId = isUuid;

const TOO_LARGE = 'FST_REQ_FILE_TOO_LARGE';
/** More of something than the form has. */
const OTHER_FORM = new Set(['FST_PARTS_LIMIT', 'FST_FILES_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PROTO_VIOLATION']);

const badForm = (what: string) => new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });

/** The one file of a form and its fields, in whatever order they come. */
export async function readForm<Name extends string>(
  request: FastifyRequest,
  form: FormFields<Name>,
): Promise<{ fields: Record<Name, string>; file: SentFile }> {
  if (!request.isMultipart()) throw badForm('The body is no multipart/form-data.');
  const said = new Map<string, string>();
  let file: SentFile | undefined;
  for await (const part of partsOf(request)) {
    if (part.type === 'file') file = { bytes: await part.toBuffer().catch(inWords), saidType: part.mimetype };
    else said.set(part.fieldname, String(part.value));
  }
  if (!file) throw badForm('There is no file in the form.');
  return { file, fields: checkedFields(said, form) };
}

async function* partsOf(request: FastifyRequest): AsyncGenerator<MultipartFile | MultipartValue> {
  try {
    yield* request.parts() as AsyncGenerator<MultipartFile | MultipartValue>;
  } catch (error) {
    inWords(error);
  }
}

/** What the reader of forms found wrong; whatever it does not name is a form that ends too early. */
function inWords(error: unknown): never {
  const { code = '' } = error as { code?: string };
  if (code === TOO_LARGE) throw tooLarge();
  if (OTHER_FORM.has(code)) throw badForm('The form holds more than one file and its fields.');
  throw cutOff();
}

function checkedFields<Name extends string>(
  said: ReadonlyMap<string, string>,
  form: FormFields<Name>,
): Record<Name, string> {
  const checked = (name: Name): string => {
    const text = said.get(name) ?? '';
    if (form[name](text)) return text;
    throw badForm(`The field ${name} is missing or wrong.`);
  };
  const names = Object.keys(form) as Name[];
  return Object.fromEntries(names.map((name) => [name, checked(name)])) as Record<Name, string>;
}
