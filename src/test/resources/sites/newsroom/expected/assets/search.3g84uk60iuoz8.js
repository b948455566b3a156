templates/assets/search.js
