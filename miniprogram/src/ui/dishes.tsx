import type { DishPartsFragment } from '@doorstep/schema/documents';
import { Text, View } from '@tarojs/components';
import { zh } from '../locale/zh';
import { landmark } from './pressable';

/** The dishes of a meal, each with what it is like and what it contains, in words. */
export function Dishes({ dishes }: { dishes: readonly DishPartsFragment[] }) {
  return (
    <View className="dishes" {...landmark('list', { label: zh.sittings.dishes })}>
      {dishes.map(({ name, tags, allergens }) => (
        <View className="dish" key={name} {...landmark('listitem')}>
          <Text className="dish__name">{name}</Text>
          {tags.map((tag) => (
            <Text className="tag" key={tag}>
              {zh.tagWords[tag]}
            </Text>
          ))}
          {allergens.length > 0 && (
            <Text className="tag">
              {zh.sittings.contains(allergens.map((allergen) => zh.allergenWords[allergen]).join('、'))}
            </Text>
          )}
        </View>
      ))}
    </View>
  );
}

/** The dishes in one line. */
export const dishesLine = (dishes: readonly { name: string }[]): string => dishes.map(({ name }) => name).join('、');
