def log = new File(basedir, 'build.log').getText('UTF-8')
def summaries = log.readLines().findAll { it.contains('Documented 1 solution: ') }
assert summaries.size() == 3
// the seed profile has another home page, whose file replaces the one of the first run, and no pages on KQL support and checks
assert summaries[1] =~ /, \d{3} removed/
assert summaries[2].contains(', 1 removed')
def pages = new File(basedir, 'target/sentinel-docs')
assert new File(pages, 'README.md').file
def broken = []
pages.eachFileRecurse {
  if (it.name.endsWith('.md')) {
    def page = it
    (page.getText('UTF-8') =~ /\]\(([^):#]+\.md)\)/).each { match ->
      if (!new File(page.parentFile, match[1]).file) broken << "$page.name -> ${match[1]}"
    }
  }
}
assert broken.empty
assert new File(basedir, 'target/sentinel-docs/checks/checks-index.md').getText('UTF-8').contains('[SEN-AR-026](SEN-AR-026.md)')
assert new File(basedir, 'target/sentinel-docs/checks/SEN-AR-026.md').getText('UTF-8').contains('## How to suppress')
