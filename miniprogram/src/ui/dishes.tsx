import type { DishPartsFragment } from '@doorstep/schema/documents';
import { Text, View } from '@tarojs/components';
import { words } from '../locale/words';
import { landmark } from './pressable';

/** The dishes of a meal, each with what it is like and what it contains, in words. */
export function Dishes({ dishes }: { dishes: readonly DishPartsFragment[] }) {
  return (
    <View className="dishes" {...landmark('list', { label: words.sittings.dishes })}>
      {dishes.map(({ name, tags, allergens }) => (
        <View className="dish" key={name} {...landmark('listitem')}>
          <Text className="dish__name">{name}</Text>
          {tags.map((tag) => (
            <Text className="tag" key={tag}>
              {words.tagWords[tag]}
            </Text>
          ))}
          {allergens.length > 0 && (
            <Text className="tag">
              {words.sittings.contains(words.ui.list(allergens.map((allergen) => words.allergenWords[allergen])))}
            </Text>
          )}
        </View>
      ))}
    </View>
  );
}

/** The dishes in one line. */
export const dishesLine = (dishes: readonly { name: string }[]): string =>
  words.ui.list(dishes.map(({ name }) => name));
