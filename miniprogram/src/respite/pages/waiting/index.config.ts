export default definePageConfig({ navigationBarTitleText: '排队排到哪里' });
