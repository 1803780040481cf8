import { getMetadataStorage, validateOrReject } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';

/** As type-graphql would check arguments by itself; but it would look for class-validator anew for each of them. */
export async function validateArgs(given: unknown): Promise<void> {
  const objects = [given].flat().filter((one) => typeof one === 'object' && one !== null);
  try {
    await Promise.all(objects.map((one) => validateOrReject(one, HOW)));
  } catch (problems) {
    throw new ArgumentValidationError(problems as ArgumentValidationError['extensions']['validationErrors']);
  }
}

const HOW = { skipMissingProperties: true, forbidUnknownValues: false };

/** What is asked of a class never changes, and class-validator would gather it from all classes for each object. */
function rememberWhatIsAsked(): void {
  const storage = getMetadataStorage();
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const asked = new Map<unknown, ReturnType<typeof gather>>();
  storage.getTargetValidationMetadatas = (target, ...how) => {
    const known = asked.get(target) ?? gather(target, ...how);
    asked.set(target, known);
    return known;
  };
}
rememberWhatIsAsked();
