export const id = 542;
export const ids = [542];
export const modules = {

  542:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_T3LHZERP_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_T3LHZERP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6283);
  var _chunk_OHEYNXW6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6559);
  var _chunk_R6YGZ6ST_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
  var _chunk_ZYKHQ2A6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4295);
  var _chunk_M2XILGLA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3679);
  var _chunk_CPDEDC7Y_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9400);
  var _chunk_JRSDDP3K_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7136);
  var _chunk_WAZZTMUP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6595);
  var _chunk_J6QVBVWE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3094);
  var _chunk_MW5NSIA4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2483);
  var _chunk_57AXOR3X_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4918);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(894);
  var _chunk_FQTWDM2O_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3513);
  var _chunk_FSVKIXPE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7527);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(598);
  var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9868);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);























  })

};
