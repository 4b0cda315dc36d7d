export const id = 350;
export const ids = [350];
export const modules = {

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileReports: () => (/* reexport safe */ _chunk_ZHY35PD5_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _chunk_ZHY35PD5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
/* harmony import */ var _chunk_F46DQCWG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _chunk_2UO4P5IT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7105);
/* harmony import */ var _chunk_EVA27GR4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7949);
/* harmony import */ var _chunk_GC7FVPQZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4107);
/* harmony import */ var _chunk_STFE2TRE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3444);
/* harmony import */ var _chunk_3F5BC3FN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9905);
/* harmony import */ var _chunk_T4C76TVP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2199);
/* harmony import */ var _chunk_RS7GCSZI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3867);
/* harmony import */ var _chunk_GTHX2GS7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4659);
/* harmony import */ var _chunk_OU3KUBJ7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(598);
/* harmony import */ var _chunk_JDZ3EBPY_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7432);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);




















/***/ })

};
