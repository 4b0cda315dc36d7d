export const id = 906;
export const ids = [906];
export const modules = {

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTriage: () => (/* reexport safe */ _chunk_MFBSN76J_js__WEBPACK_IMPORTED_MODULE_0__.US)
/* harmony export */ });
/* harmony import */ var _chunk_MFBSN76J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9226);
/* harmony import */ var _chunk_ZIRJOXW7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1789);
/* harmony import */ var _chunk_LLU344QD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3892);
/* harmony import */ var _chunk_XFHUXFL5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1729);
/* harmony import */ var _chunk_CZQRE6NV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5036);
/* harmony import */ var _chunk_HF3WJZSO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8279);
/* harmony import */ var _chunk_6WF5LYXU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1767);
/* harmony import */ var _chunk_AWQNQQAU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1334);
/* harmony import */ var _chunk_BQGSYBFU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9280);
/* harmony import */ var _chunk_GEFEXV2E_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9579);
/* harmony import */ var _chunk_PS63GZHX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3902);
/* harmony import */ var _chunk_HUMZTDCX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(722);
/* harmony import */ var _chunk_LOJ4OSF3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5867);
/* harmony import */ var _chunk_BY3ABEW2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6636);
/* harmony import */ var _chunk_6U5NQZGO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6366);
/* harmony import */ var _chunk_TLHSCTLW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2602);
/* harmony import */ var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);




















/***/ })

};
