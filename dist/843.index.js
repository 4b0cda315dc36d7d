export const id = 843;
export const ids = [843];
export const modules = {

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileReports: () => (/* reexport safe */ _chunk_XVJD5CJE_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _chunk_XVJD5CJE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);
/* harmony import */ var _chunk_2UHNHQZD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _chunk_I5M4I7FI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5403);
/* harmony import */ var _chunk_EVA27GR4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7949);
/* harmony import */ var _chunk_BSTJ7YBA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7321);
/* harmony import */ var _chunk_RHDEY4X6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1363);
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
