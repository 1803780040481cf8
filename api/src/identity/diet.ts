import { registerEnumType } from 'type-graphql';

/** How a person must eat. */
export enum DietNeed {
  DIABETIC = 'DIABETIC',
  LOW_SALT = 'LOW_SALT',
  SOFT_FOOD = 'SOFT_FOOD',
  HALAL = 'HALAL',
  VEGETARIAN = 'VEGETARIAN',
}
registerEnumType(DietNeed, { name: 'DietNeed', description: 'How a person must eat.' });

/** What a person must not eat, and a dish may hold. */
export enum Allergen {
  PEANUT = 'PEANUT',
  TREE_NUT = 'TREE_NUT',
  EGG = 'EGG',
  MILK = 'MILK',
  SOY = 'SOY',
  WHEAT = 'WHEAT',
  FISH = 'FISH',
  SHELLFISH = 'SHELLFISH',
  SESAME = 'SESAME',
}
registerEnumType(Allergen, { name: 'Allergen', description: 'What a person must not eat, and a dish may hold.' });
