#pragma once
#include <curl/curl.h>

// libcurl's variadic functions and macros, which Swift cannot import, one for each type of argument.
static inline CURLcode gensek_curl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

static inline CURLcode gensek_curl_set_number(CURL *_Nonnull curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode gensek_curl_set_size(CURL *_Nonnull curl, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode gensek_curl_set_text(CURL *_Nonnull curl, CURLoption option, const char *_Nullable value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode gensek_curl_set_pointer(CURL *_Nonnull curl, CURLoption option, void *_Nullable value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode gensek_curl_set_list(
    CURL *_Nonnull curl, CURLoption option, struct curl_slist *_Nullable value) {
  return curl_easy_setopt(curl, option, value);
}

// What reads a body, or takes a header or a body: the bytes, their count in two factors, and the context.
typedef size_t (*gensek_curl_transfer)(
    char *_Nonnull bytes, size_t size, size_t count, void *_Nonnull context);

static inline CURLcode gensek_curl_set_transfer(
    CURL *_Nonnull curl, CURLoption option, gensek_curl_transfer _Nonnull function) {
  return curl_easy_setopt(curl, option, function);
}

// What is called about once a second and ends the transfer with another result than 0.
typedef int (*gensek_curl_progress)(
    void *_Nonnull context, curl_off_t expected_in, curl_off_t in, curl_off_t expected_out, curl_off_t out);

static inline CURLcode gensek_curl_set_progress(CURL *_Nonnull curl, gensek_curl_progress _Nonnull function) {
  return curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, function);
}

static inline CURLcode gensek_curl_get_number(CURL *_Nonnull curl, CURLINFO info, long *_Nonnull value) {
  return curl_easy_getinfo(curl, info, value);
}

static const long gensek_curl_basic = (long)CURLAUTH_BASIC;
static const long gensek_curl_digest = (long)CURLAUTH_DIGEST;
