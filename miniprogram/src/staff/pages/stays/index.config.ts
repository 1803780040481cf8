export default definePageConfig({ navigationBarTitleText: '入住和护理员' });
