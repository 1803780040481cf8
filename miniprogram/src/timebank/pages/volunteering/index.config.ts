export default definePageConfig({ navigationBarTitleText: '我愿意帮什么' });
