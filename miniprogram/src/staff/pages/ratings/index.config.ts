export default definePageConfig({ navigationBarTitleText: '等答复的评价' });
