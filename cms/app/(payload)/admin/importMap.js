import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Tryout as Tryout_a347531204458614144aebdf23f3df09 } from '../../../admin/radio/tryout.tsx'
import { Timeline as Timeline_f0d2dc34a0589a445fa8a1bd57317bf7 } from '../../../admin/timeline.tsx'
import { StatePanel as StatePanel_535b5aaef960485eb3b3c8acf78b34a6 } from '../../../admin/state-panel.tsx'
import { NoButton as NoButton_61ca46d56600adfcf72abb243101dd5d } from '../../../admin/no-button.tsx'
import { KeepTyped as KeepTyped_bd9cfbee0b2775ec5a54d8751b0766cd } from '../../../admin/keep-typed.tsx'
import { ActButtons as ActButtons_944043f677935021d74ff171ff979c9d } from '../../../admin/act-buttons.tsx'
import { Status as Status_a59b1e9f4e5dbbefb252e55120d2f94c } from '../../../admin/status.tsx'
import { SimilarByName as SimilarByName_ae7394ce75c35011b5cffed27f21ca7d } from '../../../admin/introductions/similar.tsx'
import { Similar as Similar_ae7394ce75c35011b5cffed27f21ca7d } from '../../../admin/introductions/similar.tsx'
import { Checklist as Checklist_6744c10f3cc8e8713228ff2fee8433dc } from '../../../admin/introductions/checklist.tsx'
import { History as History_6d4399c73d6728fe6d8cae4756c68718 } from '../../../admin/introductions/history.tsx'
import { State as State_551fffafab50e33a74f2c74b23685867 } from '../../../admin/introductions/state.tsx'
import { Acts as Acts_4188efe046d3337ba910f401c45c142d } from '../../../admin/introductions/acts.tsx'
import { RulePreview as RulePreview_01011b07fe3f8ef2ab734e1c43a9f910 } from '../../../admin/quota/rule-preview.tsx'
import { RuleLabel as RuleLabel_ef3bddd0831bd98ec3c08642825fe0f7 } from '../../../admin/quota/rule-label.tsx'
import { PresetChooser as PresetChooser_e997ab6503df4afa982125c190e7471f } from '../../../admin/quota/preset-chooser.tsx'
import { BuiltInAbbreviations as BuiltInAbbreviations_b2e174d609b6e0a7d9c27733ef26712b } from '../../../admin/radio/built-in-abbreviations.tsx'
import { Icon as Icon_dea7bf16bc3333a106812bea074064fb } from '../../../admin/brand.tsx'
import { Logo as Logo_dea7bf16bc3333a106812bea074064fb } from '../../../admin/brand.tsx'
import { Welcome as Welcome_0615b5577d7029e435d310fcb8f1358c } from '../../../admin/welcome.tsx'
import { NavLinks as NavLinks_e8abf1dc12fe6ab240977b5c9dea7c7b } from '../../../admin/nav-links.tsx'
import { QuotaView as QuotaView_eee1bf28940236d2667c5f48a0f069e5 } from '../../../admin/quota/view.tsx'
import { ListImport as ListImport_675a430233fa30b962ed176331c8077a } from '../../../admin/lists/view.tsx'
import { RadioDesk as RadioDesk_cb66a7fed8f669b8ecdfd0a662afc34f } from '../../../admin/radio/desk.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/radio/tryout.tsx#Tryout": Tryout_a347531204458614144aebdf23f3df09,
  "/admin/timeline.tsx#Timeline": Timeline_f0d2dc34a0589a445fa8a1bd57317bf7,
  "/admin/state-panel.tsx#StatePanel": StatePanel_535b5aaef960485eb3b3c8acf78b34a6,
  "/admin/no-button.tsx#NoButton": NoButton_61ca46d56600adfcf72abb243101dd5d,
  "/admin/keep-typed.tsx#KeepTyped": KeepTyped_bd9cfbee0b2775ec5a54d8751b0766cd,
  "/admin/act-buttons.tsx#ActButtons": ActButtons_944043f677935021d74ff171ff979c9d,
  "/admin/status.tsx#Status": Status_a59b1e9f4e5dbbefb252e55120d2f94c,
  "/admin/introductions/similar.tsx#SimilarByName": SimilarByName_ae7394ce75c35011b5cffed27f21ca7d,
  "/admin/introductions/similar.tsx#Similar": Similar_ae7394ce75c35011b5cffed27f21ca7d,
  "/admin/introductions/checklist.tsx#Checklist": Checklist_6744c10f3cc8e8713228ff2fee8433dc,
  "/admin/introductions/history.tsx#History": History_6d4399c73d6728fe6d8cae4756c68718,
  "/admin/introductions/state.tsx#State": State_551fffafab50e33a74f2c74b23685867,
  "/admin/introductions/acts.tsx#Acts": Acts_4188efe046d3337ba910f401c45c142d,
  "/admin/quota/rule-preview.tsx#RulePreview": RulePreview_01011b07fe3f8ef2ab734e1c43a9f910,
  "/admin/quota/rule-label.tsx#RuleLabel": RuleLabel_ef3bddd0831bd98ec3c08642825fe0f7,
  "/admin/quota/preset-chooser.tsx#PresetChooser": PresetChooser_e997ab6503df4afa982125c190e7471f,
  "/admin/radio/built-in-abbreviations.tsx#BuiltInAbbreviations": BuiltInAbbreviations_b2e174d609b6e0a7d9c27733ef26712b,
  "/admin/brand.tsx#Icon": Icon_dea7bf16bc3333a106812bea074064fb,
  "/admin/brand.tsx#Logo": Logo_dea7bf16bc3333a106812bea074064fb,
  "/admin/welcome.tsx#Welcome": Welcome_0615b5577d7029e435d310fcb8f1358c,
  "/admin/nav-links.tsx#NavLinks": NavLinks_e8abf1dc12fe6ab240977b5c9dea7c7b,
  "/admin/quota/view.tsx#QuotaView": QuotaView_eee1bf28940236d2667c5f48a0f069e5,
  "/admin/lists/view.tsx#ListImport": ListImport_675a430233fa30b962ed176331c8077a,
  "/admin/radio/desk.tsx#RadioDesk": RadioDesk_cb66a7fed8f669b8ecdfd0a662afc34f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
