export const id = 715;
export const ids = [715];
export const modules = {

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileReports: () => (/* reexport safe */ _chunk_CLTSKFTN_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _chunk_CLTSKFTN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2372);
/* harmony import */ var _chunk_2GZIE6MO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2256);
/* harmony import */ var _chunk_6YTTSQMH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9805);
/* harmony import */ var _chunk_IW2JECWK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);
/* harmony import */ var _chunk_UZMH7DYK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1908);
/* harmony import */ var _chunk_HODAXFJ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1989);
/* harmony import */ var _chunk_UM4BPBTI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1912);
/* harmony import */ var _chunk_RF2UBOLU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4872);
/* harmony import */ var _chunk_TTT2564B_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14);
/* harmony import */ var _chunk_VJIH3M7X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6039);
/* harmony import */ var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(894);
/* harmony import */ var _chunk_AT6P45XK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4392);
/* harmony import */ var _chunk_A5IRALHH_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1045);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(598);
/* harmony import */ var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9868);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);























/***/ })

};
