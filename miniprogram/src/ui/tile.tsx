import { View } from '@tarojs/components';
import { pressable, unspoken } from './pressable';

interface TileProps {
  /** One character that stands for the whole. */
  emblem: string;
  title: string;
  detail: string;
  onPress(): void;
}

/** A large door to one of the five pillars. */
export function Tile({ emblem, title, detail, onPress }: TileProps) {
  return (
    <View className="tile" {...pressable({ onPress })}>
      <View className="tile__emblem" {...unspoken()}>
        {emblem}
      </View>
      <View className="tile__words">
        <View className="tile__title">{title}</View>
        <View className="note">{detail}</View>
      </View>
    </View>
  );
}
