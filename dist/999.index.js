export const id = 999;
export const ids = [999];
export const modules = {

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileReports: () => (/* reexport safe */ _chunk_JE4XQM4W_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _chunk_JE4XQM4W_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8879);
/* harmony import */ var _chunk_TWD5IAAQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9087);
/* harmony import */ var _chunk_QPJ3IDR6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _chunk_7OYMGAE4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1568);
/* harmony import */ var _chunk_RMNW53I2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9712);
/* harmony import */ var _chunk_ZQITG7NF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2119);
/* harmony import */ var _chunk_EIDSJGMZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5134);
/* harmony import */ var _chunk_T4C76TVP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2199);
/* harmony import */ var _chunk_VJIH3M7X_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6039);
/* harmony import */ var _chunk_SNQSSVMW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7241);
/* harmony import */ var _chunk_OU3KUBJ7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(598);
/* harmony import */ var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9868);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);




















/***/ })

};
