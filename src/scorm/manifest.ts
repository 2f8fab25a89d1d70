import { markup } from '../embed/html.js';

/** What a manifest tells of a package. */
export interface ManifestOf {
  /** Unique among the courses of a platform, and the same for every edition of this one. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** The page that is opened. */
  readonly start: string;
  /** Every file but the manifest. */
  readonly files: readonly string[];
}

/** `imsmanifest.xml` for SCORM 1.2: one course with one page. Without mastery score, as there is no score. */
export function manifestOf({ id, title, language, start, files }: ManifestOf): string {
  const name = `lindring-${id}`;
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"
  xml:lang="${language}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${name}-org">
    <organization identifier="${name}-org">
      <title>${title}</title>
      <item identifier="${name}-item" identifierref="${name}-sco" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${name}-sco" type="webcontent" adlcp:scormtype="sco" href="${start}">${files.map(
      (file) => markup`
      <file href="${encodeURI(file)}"/>`,
    )}
    </resource>
  </resources>
</manifest>
`.toString();
}
