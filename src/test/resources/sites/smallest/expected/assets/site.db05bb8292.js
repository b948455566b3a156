templates/assets/site.js
