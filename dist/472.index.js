export const id = 472;
export const ids = [472];
export const modules = {

  472:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    writeBackRepository: () => (  _chunk_NGT7RE7K_js__WEBPACK_IMPORTED_MODULE_0__.x)
  });
  var _chunk_NGT7RE7K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8);
  var _chunk_XVMDKSHP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);
  var _chunk_FSUALVZI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8879);
  var _chunk_Z6ZX5IRU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2348);
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9699);
  var _chunk_KMOSAG4F_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7217);
  var _chunk_AB3RG7LL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2677);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2817);
  var _chunk_NEXSILVY_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7237);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2089);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(894);
  var _chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5567);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8763);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);


































  })

};
