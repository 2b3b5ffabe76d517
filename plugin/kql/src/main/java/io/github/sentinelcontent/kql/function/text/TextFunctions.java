package io.github.sentinelcontent.kql.function.text;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import java.util.ArrayList;
import java.util.List;

/** The functions on text. */
public final class TextFunctions {
    private TextFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        List<ScalarFunction> all = new ArrayList<>(List.of(
                new StrcatFunction(),
                new StrcatDelimFunction(),
                new StrcatArrayFunction("strcat_array"),
                new StrcatArrayFunction("array_strcat"),
                new SubstringFunction(),
                new StrlenFunction(),
                new StringSizeFunction(),
                LetterCaseFunction.lower(),
                LetterCaseFunction.upper(),
                new TrimFunction("trim", "Takes a match away at both sides", true, true),
                new TrimFunction("trim_start", "Takes a match away at the beginning", true, false),
                new TrimFunction("trim_end", "Takes a match away at the end", false, true),
                new SplitFunction(),
                new ExtractFunction(),
                new ExtractAllFunction("extract_all"),
                new ExtractAllFunction("extractall"),
                new ExtractJsonFunction("extract_json"),
                new ExtractJsonFunction("extractjson"),
                new ReplaceFunction(),
                new ReplaceRegexFunction(),
                new ReplaceStringFunction(),
                new ReplaceStringsFunction(),
                new IndexofFunction(),
                new IndexofRegexFunction(),
                new CountofFunction(),
                new ReverseFunction(),
                new StrrepFunction(),
                new StrcmpFunction(),
                new TranslateFunction(),
                new RegexQuoteFunction(),
                new FormatBytesFunction(),
                new IsAsciiFunction(),
                new IsUtf8Function()));
        addEncodings(all);
        addParsers(all);
        return List.copyOf(all);
    }

    private static void addEncodings(List<ScalarFunction> all) {
        all.addAll(List.of(
                UrlEncodeFunction.url(),
                UrlEncodeFunction.component(),
                new UrlDecodeFunction(),
                new Base64EncodeToStringFunction("base64_encode_tostring"),
                new Base64EncodeToStringFunction("base64_encodestring"),
                new Base64EncodeFromArrayFunction(),
                new Base64EncodeFromGuidFunction(),
                new Base64DecodeToStringFunction("base64_decode_tostring"),
                new Base64DecodeToStringFunction("base64_decodestring"),
                new Base64DecodeToArrayFunction(),
                new Base64DecodeToGuidFunction(),
                DecompressFunction.gzip(),
                DecompressFunction.zlib(),
                CompressFunction.gzip(),
                CompressFunction.zlib(),
                new DigestFunction("hash_md5", "MD5", "hash-md5-function"),
                new DigestFunction("hash_sha1", "SHA-1", "hash-sha1-function"),
                new DigestFunction("hash_sha256", "SHA-256", "hash-sha256-function"),
                new HashFunction("hash", "hash-function"),
                new HashFunction("hash_xxhash64", "hash-xxhash64-function"),
                new UnicodeCodepointsFromStringFunction("unicode_codepoints_from_string"),
                new UnicodeCodepointsFromStringFunction("to_utf8"),
                new UnicodeCodepointsToStringFunction("unicode_codepoints_to_string"),
                new UnicodeCodepointsToStringFunction("make_string")));
        all.addAll(HashCombination.all());
        all.addAll(PunycodeFunction.all());
    }

    private static void addParsers(List<ScalarFunction> all) {
        all.addAll(List.of(
                new ParseUrlFunction("parse_url"),
                new ParseUrlFunction("parseurl"),
                new ParseUrlQueryFunction("parse_urlquery"),
                new ParseUrlQueryFunction("parseurlquery"),
                new ParseUserAgentFunction(),
                new ParsePathFunction(),
                new ParseCommandLineFunction(),
                new ParseCsvFunction(),
                new ParseVersionFunction(),
                new ParseXmlFunction()));
    }
}
