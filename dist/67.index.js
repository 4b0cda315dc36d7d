export const id = 67;
export const ids = [67];
export const modules = {

  2067:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_WMFNF5XX_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_WMFNF5XX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3088);
  var _chunk_RSOSWXZF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7019);
  var _chunk_PNVZLR7Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6396);
  var _chunk_ABAMZYI7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5741);
  var _chunk_4REKJOTA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8023);
  var _chunk_6L2C4T3G_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7082);
  var _chunk_EEI2D3CV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3812);
  var _chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2344);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(758);
  var _chunk_6VFXEPPC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2963);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2102);
  var _chunk_CKN3U3EZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4079);
  var _chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1683);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(894);
  var _chunk_CRRODXCT_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9140);
  var _chunk_J4JR6BGQ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(675);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(598);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7090);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);


























  })

};
