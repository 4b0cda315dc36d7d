export const id = 427;
export const ids = [427];
export const modules = {

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileReports: () => (/* reexport safe */ _chunk_LQLT5GLW_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _chunk_LQLT5GLW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _chunk_4LHNDCJQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(555);
/* harmony import */ var _chunk_UCIO2TWX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7208);
/* harmony import */ var _chunk_CGAPEIES_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(248);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(598);
/* harmony import */ var _chunk_IGGJ5GKX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7079);
/* harmony import */ var _chunk_Q3ZRVAAR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3839);
/* harmony import */ var _chunk_C6N5JSF2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3174);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(722);
/* harmony import */ var _chunk_7RP3GWPD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4331);
/* harmony import */ var _chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5809);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6366);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8771);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);

















/***/ })

};
