import Taro from '@tarojs/taro';

/** Calls `listener` whenever the device says that its network is back; gives what stops that. */
export function onNetworkBack(listener: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('online', listener);
    return () => window.removeEventListener('online', listener);
  }
  const changed = ({ isConnected }: { isConnected: boolean }): void => {
    if (isConnected) listener();
  };
  Taro.onNetworkStatusChange(changed);
  return () => Taro.offNetworkStatusChange(changed);
}
