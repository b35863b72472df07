import Testing

@testable import PathReport

@Suite("RTF and HTML")
struct MarkupTests {
  @Test(
    "RTF",
    arguments: [
      (#"{\rtf1\ansi a\par b\line c\tab d}"#, ["a", "b", "c\td"]),
      (#"{\rtf1{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\*\generator x;}{\info{\title t}}a}"#, ["a"]),
      (#"{\rtf1 \u8805?90% \'b5m \'96 \{x\} \\}"#, ["≥90% µm – {x} \\"]),
      (#"{\rtf1\uc2 \u945 xxb}"#, ["αb"]), (#"{\rtf1 a{\v hidden}b{\strike old}c}"#, ["abc"]),
      (#"{\rtf1 ER\cell 90%\cell\row PR\cell 0%\cell\row}"#, ["ER | 90% |", "PR | 0% |"]),
      (#"{\rtf1 a{\pict\bin3 }}}b}c"#, ["ac"]), (#"{\rtf1 never closed"#, ["never closed"]),
    ])
  func richText(source: String, lines: [String]) throws {
    let found = try Rendered.lines(source, as: .rtf).map { $0.trimmed }
    #expect(found == lines)
  }

  @Test(
    "HTML",
    arguments: [
      ("<p>a<p>b<br>c", ["a", "b", "c"]), ("<ul><li>a<li>b</ul>c", ["- a", "- b", "c"]),
      ("<ol><li>a<li><p>b</p><ul><li>c</ul><li></ol>d", ["1. a", "2. b", "- c", "d"]),
      ("a &lt;1% &ge;2 &#8805;3 &#x2265;4 &nbsp;x &unknown; &", ["a <1% ≥2 ≥3 ≥4  x &unknown; &"]),
      ("<script>ER</script><style>PR</style><!-- HER2 -->x", ["x"]),
      ("ER <1% and PR >90%", ["ER <1% and PR >90%"]),
      ("<table><tr><td>ER<td>90%<tr><td>PR<td>0%</table>", ["ER: 90%", "PR: 0%"]),
      (
        "<table><caption>Markers</caption><tr><th>Test<th>Result<th>Clone<tr><td>ER<td>90%<td>SP1</table>",
        ["Markers", "| Test | Result | Clone |", "| ER | 90% | SP1 |"]
      ),
      ("<pre>a   b\nc</pre>", ["a   b", "c"]), ("<div><span>a</span><b>b</b></div>c", ["ab", "c"]),
      ("<p style=\"display:none\">a</p><s>b</s>c", ["c"]), ("<o:p>a</o:p>", ["a"]),
      ("<a title=\"x > y\">b</a>", ["b"]),
      ("<table><tr><td><table><tr><td>ER</td><td>90%</td></tr></table></td></tr></table>", ["ER: 90%"]),
    ])
  func pages(source: String, lines: [String]) throws {
    #expect(try Rendered.lines(source, as: .html) == lines)
  }
}
