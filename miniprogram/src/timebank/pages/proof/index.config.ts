export default definePageConfig({ navigationBarTitleText: '时长公开账' });
