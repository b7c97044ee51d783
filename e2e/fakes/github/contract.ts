import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type DescribedOperation, type OpenApi, readOpenApi } from './contract/openapi.ts';
import { idOf, toJsonSchema } from './contract/schema.ts';

/** Answered everywhere, whether an operation mentions them or not. */
const isCommonFailure = (status: number): boolean =>
  [401, 403, 404, 410, 429].includes(status) || status >= 500;

const basicError = { $ref: '#/components/schemas/basic-error' };

/** Holds answers against GitHub's OpenAPI description, and keeps what it does not allow. */
export class Contract {
  readonly #ajv = addFormats.default(
    new Ajv({ strict: false, allErrors: true, inlineRefs: false, logger: false }),
  );
  readonly #components = new Set<string>();
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #operations = new Map<string, DescribedOperation | undefined>();
  readonly #violations = new Set<string>();
  #openApi: OpenApi | undefined;

  get violations(): readonly string[] {
    return [...this.#violations];
  }

  clear(): void {
    this.#violations.clear();
  }

  async check(method: string, pathname: string, answer: Response): Promise<void> {
    if (method === 'OPTIONS' || answer.status === 304) return;
    const operation = this.#find(method === 'HEAD' ? 'GET' : method, pathname);
    if (!operation) {
      this.#violations.add(`${method} ${pathname}: GitHub has no such operation`);
      return;
    }
    const validate = this.#validator(operation, answer.status);
    if (validate === 'unlisted') {
      this.#violations.add(`${operation.name} ${answer.status}: not an answer of this operation`);
      return;
    }
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    if (validate === 'anything' || method === 'HEAD' || !isJson) return;
    validate(await answer.clone().json());
    for (const { instancePath, message } of validate.errors ?? []) {
      const place = instancePath.replaceAll(/\/\d+/g, '/*');
      this.#violations.add(`${operation.name} ${answer.status} ${place || '/'}: ${message}`);
    }
  }

  #find(method: string, pathname: string): DescribedOperation | undefined {
    const key = `${method} ${pathname}`;
    if (!this.#operations.has(key)) this.#operations.set(key, this.#described().operation(method, pathname));
    return this.#operations.get(key);
  }

  #described(): OpenApi {
    this.#openApi ??= readOpenApi();
    return this.#openApi;
  }

  #validator(operation: DescribedOperation, status: number): ValidateFunction | 'anything' | 'unlisted' {
    const described =
      operation.answer(status) ?? (isCommonFailure(status) ? { schema: basicError } : undefined);
    if (!described) return 'unlisted';
    if (described.schema === undefined) return 'anything';
    const key = `${operation.name} ${status}`;
    const known = this.#validators.get(key);
    if (known) return known;
    const { schema, refersTo } = toJsonSchema(described.schema);
    for (const name of refersTo) this.#add(name);
    const validate = this.#ajv.compile(schema);
    this.#validators.set(key, validate);
    return validate;
  }

  /** Each component is compiled once, by whatever needs it first. */
  #add(name: string): void {
    if (this.#components.has(name)) return;
    this.#components.add(name);
    const { schema, refersTo } = toJsonSchema(this.#described().schemas[name]);
    this.#ajv.addSchema({ ...schema, $id: idOf(name) });
    for (const inner of refersTo) this.#add(inner);
  }
}
