import type { Fen } from '@doorstep/shared/units';
import { Allergen, DietNeed } from '../identity/diet.ts';
import type { Diet } from '../identity/person.entity.ts';
import type { VerdictName } from '../policies/policy-pack.ts';
import { FundsLeft, limited, type Caps, type LimitedPayment, type PaidBefore } from '../subsidies/limits.ts';
import { DishTag, MealWarningKind, type Dish, type MealWarning } from './meal.ts';

/** A subsidy rule with what it says about the diner. */
export interface JudgedRule extends Caps {
  code: string;
  verdict: VerdictName;
  amountFen?: Fen;
  percent?: number;
  fundId?: string;
}

/**
 * Splits a list price over the funds, in their order: each pays what its rule says, never more than is left of the
 * price, of the caps of its rule, or of the fund itself. A share that is not a whole fen is rounded up, in the citizen's favour.
 *
 * `paidBefore` is what each rule, by its code, has paid the diner for other meals.
 */
export function splitPrice<Rule extends JudgedRule>(
  listPriceFen: Fen,
  rules: readonly Rule[],
  paidBefore: ReadonlyMap<string, PaidBefore>,
  leftOfFunds: ReadonlyMap<string, Fen> = new Map(),
) {
  const funds = new FundsLeft(leftOfFunds);
  let leftFen = listPriceFen;
  const payments = rules.map((rule): Rule & LimitedPayment => {
    const wantedFen = rule.verdict === 'MET' ? Math.min(leftFen, fullAmountFen(rule, listPriceFen)) : 0;
    const paid = limited(wantedFen, rule, paidBefore.get(rule.code) ?? NOTHING, funds.of(rule.fundId));
    leftFen -= paid.amountFen;
    funds.draw(paid.amountFen, rule.fundId);
    return { ...rule, ...paid };
  });
  return { payments, ownShareFen: leftFen };
}

const NOTHING: PaidBefore = { dayFen: 0, monthFen: 0 };

const fullAmountFen = ({ amountFen, percent = 0 }: JudgedRule, listPriceFen: Fen): Fen =>
  amountFen ?? Math.ceil((listPriceFen * percent) / 100);

const MEATY = [DishTag.MEAT, DishTag.PORK];

/** Which dishes a diet must mind, and why. */
const DIETS: Record<DietNeed, { minds(tags: DishTag[]): boolean; because: string; diet: string }> = {
  [DietNeed.DIABETIC]: { minds: (tags) => tags.includes(DishTag.SUGARED), because: '含糖', diet: '糖尿病饮食' },
  [DietNeed.LOW_SALT]: { minds: (tags) => tags.includes(DishTag.SALTY), because: '偏咸', diet: '少盐饮食' },
  [DietNeed.SOFT_FOOD]: { minds: (tags) => tags.includes(DishTag.HARD), because: '较硬', diet: '软食' },
  [DietNeed.HALAL]: {
    minds: (tags) => tags.includes(DishTag.PORK) || (tags.includes(DishTag.MEAT) && !tags.includes(DishTag.HALAL)),
    because: '不是清真的',
    diet: '清真饮食',
  },
  [DietNeed.VEGETARIAN]: { minds: (tags) => MEATY.some((tag) => tags.includes(tag)), because: '有肉', diet: '素食' },
};

const ALLERGEN_NAMES: Record<Allergen, string> = {
  [Allergen.PEANUT]: '花生',
  [Allergen.TREE_NUT]: '坚果',
  [Allergen.EGG]: '鸡蛋',
  [Allergen.MILK]: '牛奶',
  [Allergen.SOY]: '大豆',
  [Allergen.WHEAT]: '小麦',
  [Allergen.FISH]: '鱼',
  [Allergen.SHELLFISH]: '虾蟹贝类',
  [Allergen.SESAME]: '芝麻',
};

/** What in these dishes a diner with these needs must not overlook, said to him or, as `who`, of him: allergens first. */
export function dishWarnings(
  dishes: readonly Dish[],
  { needs, allergens }: Diet = { needs: [], allergens: [] },
  who: '您' | '本人' = '您',
): MealWarning[] {
  const allergies = dishes.flatMap(({ name, allergens: held }) =>
    held
      .filter((allergen) => allergens.includes(allergen))
      .map((allergen) => ({
        kind: MealWarningKind.ALLERGEN,
        dish: name,
        message: `“${name}”含${ALLERGEN_NAMES[allergen]}，${who}登记了对它过敏。`,
      })),
  );
  const diets = dishes.flatMap(({ name, tags }) =>
    needs
      .filter((need) => DIETS[need].minds(tags))
      .map((need) => {
        const { because, diet } = DIETS[need];
        return { kind: MealWarningKind.DIET, dish: name, message: `“${name}”${because}，${who}登记了${diet}。` };
      }),
  );
  return [...allergies, ...diets];
}
