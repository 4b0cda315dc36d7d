export const id = 876;
export const ids = [876];
export const modules = {

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileReports: () => (/* reexport safe */ _chunk_DVEOIMKI_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _chunk_DVEOIMKI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3957);
/* harmony import */ var _chunk_PTKKANHH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6288);
/* harmony import */ var _chunk_YTCUJHKD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1433);
/* harmony import */ var _chunk_7OYMGAE4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1568);
/* harmony import */ var _chunk_FU5BZYH7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9031);
/* harmony import */ var _chunk_EZ3KQA6S_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(105);
/* harmony import */ var _chunk_265KDCQV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9911);
/* harmony import */ var _chunk_T4C76TVP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2199);
/* harmony import */ var _chunk_RS7GCSZI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3867);
/* harmony import */ var _chunk_WQ47EDPB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3508);
/* harmony import */ var _chunk_OU3KUBJ7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96);
/* harmony import */ var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(598);
/* harmony import */ var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9868);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);




















/***/ })

};
