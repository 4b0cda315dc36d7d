export const id = 627;
export const ids = [627];
export const modules = {

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileReports: () => (/* reexport safe */ _chunk_D24HVLHO_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _chunk_D24HVLHO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
/* harmony import */ var _chunk_6SF7KGOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1827);
/* harmony import */ var _chunk_INKYQIBU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6845);
/* harmony import */ var _chunk_CGAPEIES_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(248);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(598);
/* harmony import */ var _chunk_JC7DPJ2S_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(136);
/* harmony import */ var _chunk_TOSJMPCZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2989);
/* harmony import */ var _chunk_RYSGINK4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6410);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(722);
/* harmony import */ var _chunk_L3MILTNR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6014);
/* harmony import */ var _chunk_4E35KZ7O_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5809);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6366);
/* harmony import */ var _chunk_CBVNVED2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8771);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);

















/***/ })

};
