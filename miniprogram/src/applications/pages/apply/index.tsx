import { useRouter } from '@tarojs/taro';
import { paramOf } from '../../../words/go';
import { FillIn } from './fill-in';
import './index.scss';
import { Start } from './start';

/** Applies for something: begins, then question by question, papers, a last look, and off it goes. */
export default function ApplyPage() {
  const { params } = useRouter();
  const id = paramOf(params, 'id');
  const itemId = paramOf(params, 'itemId');
  return id === '' ? <Start itemId={itemId} /> : <FillIn key={id} id={id} step={paramOf(params, 'step')} />;
}
