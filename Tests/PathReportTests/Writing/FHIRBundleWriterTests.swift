import Foundation
import Testing

@testable import PathReport

/// What a record looks like as a FHIR Bundle; the profiles' rules are held by `.ci/check-fhir.py`.
@Suite("FHIR Bundles")
struct FHIRBundleWriterTests {
  private static let extractor = ReportExtractor()

  @Test("a measurement is an observation of its own, with its LOINC code and unit")
  func measurements() throws {
    let bundle = try Bundle(
      of: "Left breast, lumpectomy: invasive carcinoma, 2.3 cm. ER: positive, 95%, strong.")
    #expect(bundle.observation("85337-4")?.valueCodeableConcept?.text == "Positive")
    #expect(bundle.observation("85329-1")?.valueQuantity == Bundle.Quantity(value: 95, code: "%"))
    #expect(bundle.observation("85310-1")?.valueCodeableConcept?.text == "Strong")
    let size = bundle.observation("21889-1")
    #expect(size?.component?.first?.valueQuantity == Bundle.Quantity(value: 23, code: "mm"))
    #expect(size?.specimen != nil && size?.focus == nil)
  }

  @Test("a range is a text, a bound is a quantity with its comparator")
  func rangesAndBounds() throws {
    let bundle = try Bundle(of: "ER: positive, 60-70%. PR: negative, <1%")
    #expect(bundle.observation("85329-1")?.valueString == "60-70 %")
    #expect(
      bundle.observation("85325-9")?.valueQuantity == Bundle.Quantity(value: 1, comparator: "<", code: "%"))
  }

  @Test("a pending result claims no profile and says why it has no value")
  func pending() throws {
    let pending = try Bundle(of: "HER2 IHC: equivocal (2+). HER2 FISH: pending").observation("85318-4")
    #expect(pending?.status == "registered")
    #expect(pending?.meta == nil)
    #expect(pending?.dataAbsentReason != nil)
  }

  @Test("the size of a biopsied tumor is that of the tumor in the body")
  func biopsy() throws {
    let size = try Bundle(of: "Left breast, core biopsy: invasive carcinoma, 9 mm. ER: positive").observation(
      "21889-1")
    #expect(size?.focus != nil && size?.specimen == nil)
  }

  @Test("a diagnosis without a size and a result is a condition")
  func namedCarcinoma() throws {
    let bundle = try Bundle(of: "Left breast, excision: microscopic focus of invasive carcinoma.")
    #expect(bundle.entry.map(\.resource.resourceType) == ["Patient", "Condition", "DiagnosticReport"])
  }

  @Test("a marker tested on a node names no specimen of the breast")
  func testedOnNode() throws {
    let bundle = try Bundle(
      of: """
        A. Left breast, mastectomy: invasive ductal carcinoma, 31 mm.
        B. Axillary lymph nodes: metastatic carcinoma in 2 of 12.
        ER (on the lymph node metastasis): positive, 90%
        """)
    let status = try #require(bundle.observation("85337-4"))
    #expect(status.code?.text?.hasSuffix("metastasis") == true)
    #expect(status.specimen == nil)
  }

  @Test("scores that nobody chose between have the code of neither")
  func openScores() throws {
    let bundle = try Bundle(of: "Left breast, core biopsy: invasive carcinoma. HER2 IHC: 1-2+")
    let value = try #require(bundle.observation("85319-2")?.valueCodeableConcept)
    #expect(value.text == "1+ to 2+" && value.coding == nil)
    #expect(bundle.observation("48676-1") == nil)
  }

  @Test("the same report has the same ids, another has others")
  func identities() throws {
    let first = try Bundle(of: "ER: positive, 60%"), again = try Bundle(of: "ER: positive, 60%")
    let other = try Bundle(of: "ER: positive, 61%")
    #expect(first.ids == again.ids)
    #expect(Set(first.ids).isDisjoint(with: other.ids))
  }

  /// A Bundle, as far as the tests look at it.
  private struct Bundle: Decodable {
    struct Entry: Decodable {
      let resource: Resource
    }
    struct Resource: Decodable {
      let resourceType: String
      let id: String
      let status: String?
      let meta: Meta?
      let code: Concept?
      let valueQuantity: Quantity?
      let valueString: String?
      let valueCodeableConcept: Concept?
      let dataAbsentReason: Concept?
      let component: [Component]?
      let specimen: Reference?
      let focus: [Reference]?

      private enum CodingKeys: String, CodingKey {
        case resourceType, id, status, meta, code, valueQuantity, valueString, valueCodeableConcept,
          dataAbsentReason,
          component, specimen, focus
      }

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        resourceType = try container.decode(String.self, forKey: .resourceType)
        id = try container.decode(String.self, forKey: .id)
        status = try container.decodeIfPresent(String.self, forKey: .status)
        meta = try container.decodeIfPresent(Meta.self, forKey: .meta)
        code = try container.decodeIfPresent(Concept.self, forKey: .code)
        valueQuantity = try container.decodeIfPresent(Quantity.self, forKey: .valueQuantity)
        valueString = try container.decodeIfPresent(String.self, forKey: .valueString)
        valueCodeableConcept = try container.decodeIfPresent(Concept.self, forKey: .valueCodeableConcept)
        dataAbsentReason = try container.decodeIfPresent(Concept.self, forKey: .dataAbsentReason)
        component = try container.decodeIfPresent([Component].self, forKey: .component)
        // A report has a list of specimens, an observation has one.
        specimen = try? container.decodeIfPresent(Reference.self, forKey: .specimen)
        focus = try container.decodeIfPresent([Reference].self, forKey: .focus)
      }
    }
    struct Meta: Decodable {
      let profile: [String]
    }
    struct Concept: Decodable {
      let coding: [Coding]?
      let text: String?
    }
    struct Coding: Decodable {
      let code: String
    }
    struct Component: Decodable {
      let valueQuantity: Quantity
    }
    struct Reference: Decodable {
      let reference: String
    }
    struct Quantity: Decodable, Equatable {
      let value: Double
      var comparator: String?
      let code: String
    }

    let entry: [Entry]

    init(of text: String) throws {
      var bytes: [UInt8] = []
      FHIRBundleWriter().write(FHIRBundleWriterTests.extractor.extract(text), into: &bytes)
      self = try JSONDecoder().decode(Bundle.self, from: Data(bytes))
    }

    var ids: [String] { entry.map(\.resource.id) }

    /// The observation that asks for a LOINC code.
    func observation(_ code: String) -> Resource? {
      entry.map(\.resource).first { $0.code?.coding?.contains { $0.code == code } == true }
    }
  }
}
