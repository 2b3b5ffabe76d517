package io.github.sentinelcontent.packaging;

/**
 * The release of Azure-Sentinel's packaging tool whose decisions are followed where releases differ.
 *
 * <p>They differ in which connectors become {@code StaticUI}, in which titles get the note on Azure Functions, in the
 * preview flag, and in the sub-techniques of analytic rules. Everything else is as in the current release, whichever is
 * chosen.
 */
public enum UpstreamRelease {
    /** November 2023, for packages that should come out as they did then. */
    YEAR_2023,
    /** Since 2024. */
    CURRENT
}
